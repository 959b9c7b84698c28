import './theme/fonts.css';
